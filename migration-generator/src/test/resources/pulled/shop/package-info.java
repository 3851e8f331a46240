/** The declared schema: a class for each table, view and enum, and constants for the rest. */
package com.acme.shop;
